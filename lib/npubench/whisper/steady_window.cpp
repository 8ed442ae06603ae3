#include <npubench/whisper/steady_window.h>

#include <utility>

namespace npubench::whisper {

Encoder timing_encoder(const Device& device, const Model& model, const Encoder::Config& config,
                       const std::atomic<bool>* stop) {
  DeviceOptions options;
  options.functional = false;
  options.stop = stop;
  return {Device::open("emulated:" + device.info().profile.name, std::move(options)), model, config};
}

EncoderResult steady_window(const Device& device, const Model& model, const Encoder::Config& config,
                            const std::atomic<bool>* stop) {
  auto encoder = timing_encoder(device, model, config, stop);
  require_completed(encoder.time());
  auto result = encoder.time();
  require_completed(result);
  return result;
}

}  // namespace npubench::whisper
