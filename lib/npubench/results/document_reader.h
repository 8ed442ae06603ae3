// Reads a results document from a file.
#pragma once

#include <filesystem>

#include <npubench/results/document.h>

namespace npubench::results {

/// A document that DocumentWriter wrote, of this schema version or of an earlier one. Throws Error(not_found) or
/// Error(io) when there is no such file or it cannot be read, and otherwise as document_from_text.
Document read_document(const std::filesystem::path& path);

}  // namespace npubench::results
