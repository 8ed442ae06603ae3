#include <npubench/whisper/steady_window.h>

#include <utility>

namespace npubench::whisper {

Encoder timing_encoder(const Device& device, const Model& model, const Encoder::Config& config,
                       const std::atomic<bool>* stop) {
  DeviceOptions options;
  options.functional = false;
  options.functions = device.functions();
  options.stop = stop;
  return {Device::open(device.info().profile, std::move(options)), model, config};
}

EncoderResult steady_window(Encoder timing) {
  require_completed(timing.time());
  auto result = timing.time();
  require_completed(result);
  return result;
}

EncoderResult steady_window(const Device& device, const Model& model, const Encoder::Config& config,
                            const std::atomic<bool>* stop) {
  return steady_window(timing_encoder(device, model, config, stop));
}

}  // namespace npubench::whisper
