#include <npubench/results/document_writer.h>

#include <utility>

#include <npubench/results/document_json.h>

namespace npubench::results {
namespace {

Document without_rows(const Document& document) {
  return {.host = document.host,
          .device = document.device,
          .command_line = document.command_line,
          .libraries = document.libraries,
          .settings = document.settings,
          .context = document.context,
          .complete = document.complete,
          .rows = {}};
}

bool differ_outside_rows(const Document& a, const Document& b) {
  return a.host != b.host || a.device != b.device || a.command_line != b.command_line || a.libraries != b.libraries ||
         a.settings != b.settings || a.context != b.context || a.complete != b.complete;
}

}  // namespace

std::string DocumentWriter::text_of_next_row(const Document& document) {
  auto text = text_of_row(document.rows[count_], count_ == 0);
  ++count_;
  rows_ += text;
  return text;
}

void DocumentWriter::checkpoint(const Document& document) {
  if (!target_.replaced) return;
  bool anew = !file_ || differ_outside_rows(document, head_);
  while (count_ < document.rows.size()) {
    const auto text = text_of_next_row(document);
    if (!anew) anew = !file_->append(text);
  }
  if (!anew) return;
  file_.reset();
  head_ = without_rows(document);
  file_.emplace(target_, text_before_rows(head_) + rows_, std::string(kTextAfterRows));
}

void DocumentWriter::write(const Document& document) {
  while (count_ < document.rows.size()) text_of_next_row(document);
  file_.reset();
  OutputFile file(target_);
  file.write(text_before_rows(document));
  file.write(rows_);
  file.write(kTextAfterRows);
  file.commit();
}

}  // namespace npubench::results
