// Loads and stores.
#pragma once

#include "vectors.h"

namespace aie {
namespace detail {

/// Bytes that an aligned access of that many bits needs (ld_st.hpp).
template <class T, unsigned Elems>
inline constexpr std::size_t alignment_v = sizeof(T) * 8 * Elems == 128                         ? 16
                                           : __AIE_ARCH__ == 20 || sizeof(T) * 8 * Elems == 256 ? 32
                                                                                                : 64;

template <unsigned Elems, class T>
void require_aligned(const T* ptr) {
  if (reinterpret_cast<std::uintptr_t>(ptr) % alignment_v<T, Elems> != 0) refuse("a load or store is not aligned");
}

template <unsigned Elems, class T>
vector<T, Elems> load(const T* ptr, bool aligned, const void* site) {
  vector<T, Elems> result;
  std::copy_n(ptr, Elems, result.data.begin());
  result.id = tell({.operation = Operation::load,
                    .type = type_of<T>(),
                    .lanes = Elems,
                    .immediate = aligned ? 0u : 1u,
                    .address = ptr},
                   site);
  return result;
}
template <unsigned Elems, class T>
void store(T* ptr, const vector<T, Elems>& v, bool aligned, const void* site) {
  std::copy_n(v.data.begin(), Elems, ptr);
  tell({.operation = Operation::store,
        .type = type_of<T>(),
        .lanes = Elems,
        .immediate = aligned ? 0u : 1u,
        .address = ptr},
       site, {v.id});
}

}  // namespace detail

template <unsigned Elems, class T>
vector<T, Elems> load_unaligned_v(const T* ptr, unsigned aligned_elems = 1) {
  if (reinterpret_cast<std::uintptr_t>(ptr) % (aligned_elems * sizeof(T)) != 0)
    detail::refuse("less aligned than said");
  return detail::load<Elems>(ptr, false, __builtin_return_address(0));
}
template <unsigned Elems, class T>
vector<T, Elems> load_v(const T* ptr) {
  detail::require_aligned<Elems>(ptr);
  return detail::load<Elems>(ptr, true, __builtin_return_address(0));
}
template <class T, unsigned Elems>
T* store_unaligned_v(T* ptr, const vector<T, Elems>& v, unsigned aligned_elems = 1) {
  if (reinterpret_cast<std::uintptr_t>(ptr) % (aligned_elems * sizeof(T)) != 0)
    detail::refuse("less aligned than said");
  detail::store(ptr, v, false, __builtin_return_address(0));
  return ptr;
}
template <class T, unsigned Elems>
T* store_v(T* ptr, const vector<T, Elems>& v) {
  detail::require_aligned<Elems>(ptr);
  detail::store(ptr, v, true, __builtin_return_address(0));
  return ptr;
}

}  // namespace aie
