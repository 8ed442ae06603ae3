// The kernels of this library: all of their headers, and their list. A new kernel is a line in each.
#pragma once

#include <npubench/kernels/attention.h>
#include <npubench/kernels/conv1d.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/gemv.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/masked_softmax.h>
#include <npubench/kernels/matmul.h>
#include <npubench/kernels/rms_norm.h>
#include <npubench/kernels/rope.h>
#include <npubench/kernels/silu.h>
#include <npubench/kernels/softmax.h>

namespace npubench {

template <class... Kernels>
struct KernelList {};

/// In the order in which suites have them.
using LibraryKernels = KernelList<  //
    Empty,                          //
    Attention,                      //
    Matmul,                         //
    LayerNorm,                      //
    AddLayerNorm,                   //
    Gelu,                           //
    Softmax,                        //
    Add,                            //
    Cast,                           //
    Passthrough,                    //
    RMSNorm,                        //
    Silu,                           //
    Swiglu,                         //
    Rope,                           //
    MaskedSoftmax,                  //
    Gemv,                           //
    Conv1d>;

}  // namespace npubench
