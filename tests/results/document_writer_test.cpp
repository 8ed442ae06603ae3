#include <npubench/results/document_writer.h>

#include <csignal>
#include <fstream>
#include <sstream>
#include <thread>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <npubench/base/error.h>
#include <npubench/base/json_text.h>
#include <npubench/results/document_json.h>
#include <npubench/results/document_reader.h>

#include "../support/temporary_folder.h"
#include "sample.h"

namespace npubench::results {
namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

struct DocumentWriterTest : testing::Test {
  const test::TemporaryFolder own;
  const fs::path folder = own.path();
};

/// What the constructor's Error says, or nothing.
std::string refusal_to_write(const fs::path& path) {
  try {
    const DocumentWriter writer(path);
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::io);
    return error.what();
  }
  return {};
}

TEST_F(DocumentWriterTest, WritesTheDocument) {
  DocumentWriter(folder / "out.json").write(sample_document());
  EXPECT_EQ(contents(folder / "out.json"), to_text(sample_document()));
}

TEST_F(DocumentWriterTest, ReplacesWhatWasThere) {
  std::ofstream(folder / "out.json") << std::string(100000, 'x');
  DocumentWriter(folder / "out.json").write(sample_document());
  EXPECT_EQ(contents(folder / "out.json"), to_text(sample_document()));
}

TEST_F(DocumentWriterTest, LeavesNoOtherFiles) {
  DocumentWriter writer(folder / "out.json");
  writer.checkpoint(sample_document());
  writer.write(sample_document());
  EXPECT_EQ(std::distance(fs::directory_iterator(folder), {}), 1);
}

TEST_F(DocumentWriterTest, TouchesNothingUntilItWrites) {
  std::ofstream(folder / "out.json") << "before";
  const DocumentWriter writer(folder / "out.json");
  EXPECT_EQ(contents(folder / "out.json"), "before");
  const DocumentWriter other(folder / "other.json");
  EXPECT_FALSE(fs::exists(folder / "other.json"));
}

TEST_F(DocumentWriterTest, CheckpointsAWholeDocument) {
  auto document = sample_document();
  document.complete = false;
  DocumentWriter(folder / "out.json").checkpoint(document);
  EXPECT_EQ(parse_json(contents(folder / "out.json"))["npubench"]["complete"], false);
}

TEST_F(DocumentWriterTest, CheckpointsAreWhatTheWholeWouldBe) {
  DocumentWriter writer(folder / "out.json");
  Document document = sample_document();
  document.rows.clear();
  for (int i = 0; i < 5; ++i) {
    writer.checkpoint(document);
    EXPECT_EQ(contents(folder / "out.json"), to_text(document));
    document.rows.push_back(i % 2 == 0 ? sample_row(std::to_string(i)) : wrong_row(std::to_string(i)));
  }
  document.settings.emplace_back("late", "yes");
  writer.checkpoint(document);
  EXPECT_EQ(contents(folder / "out.json"), to_text(document));
}

// By bytes and not by the clock: a checkpoint writes its row twice (the file is kept in two copies), whatever is there.
TEST_F(DocumentWriterTest, ACheckpointCostsItsRowHoweverManyThereAre) {
  const auto written = [] {
    std::ifstream io("/proc/self/io");
    for (std::string key; io >> key;) {
      if (std::int64_t value = 0; key == "wchar:" && io >> value) return value;
    }
    return std::int64_t{0};
  };
  DocumentWriter writer(folder / "out.json");
  Document document = sample_document();
  std::vector<std::int64_t> costs;
  for (int i = 0; i < 300; ++i) {
    document.rows.push_back(sample_row());
    const auto before = written();
    writer.checkpoint(document);
    costs.push_back(written() - before);
  }
  const auto row = static_cast<std::int64_t>(text_of_row(sample_row(), false).size());
  EXPECT_GT(costs.back(), row);
  EXPECT_LT(costs.back(), 3 * row);
}

// What a program leaves that is killed between checkpoints: the file as it stands.
TEST_F(DocumentWriterTest, AKilledProgramLeavesAllRowsThatWereAdded) {
  const auto child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    DocumentWriter writer(folder / "out.json");
    Document document = sample_document();
    for (int i = 0; i < 50; ++i) {
      document.rows.push_back(sample_row());
      writer.checkpoint(document);
    }
    ::kill(::getpid(), SIGKILL);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  ASSERT_TRUE(WIFSIGNALED(status));
  EXPECT_EQ(read_document(folder / "out.json").rows.size(), 51u);
}

TEST_F(DocumentWriterTest, GoesOnWhereSomebodyTookTheFileAway) {
  DocumentWriter writer(folder / "out.json");
  Document document = sample_document();
  writer.checkpoint(document);
  fs::remove(folder / "out.json");
  document.rows.push_back(sample_row());
  writer.checkpoint(document);
  EXPECT_EQ(contents(folder / "out.json"), to_text(document));
}

TEST_F(DocumentWriterTest, WritesToATargetOfALink) {
  fs::create_symlink("target.json", folder / "link.json");
  std::ofstream(folder / "target.json") << "before";
  DocumentWriter(folder / "link.json").write(sample_document());
  EXPECT_TRUE(fs::is_symlink(folder / "link.json"));
  EXPECT_EQ(contents(folder / "target.json"), to_text(sample_document()));
}

TEST_F(DocumentWriterTest, WritesToANameWithoutFolder) {
  const auto before = fs::current_path();
  fs::current_path(folder);
  DocumentWriter("out.json").write(sample_document());
  fs::current_path(before);
  EXPECT_TRUE(fs::exists(folder / "out.json"));
}

TEST_F(DocumentWriterTest, WritesToAPipeOnceAndDirectly) {
  const auto pipe = folder / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  DocumentWriter writer(pipe);
  writer.checkpoint(sample_document());
  std::string read;
  std::thread reader([&] { read = contents(pipe); });
  writer.write(sample_document());
  reader.join();
  EXPECT_EQ(read, to_text(sample_document()));
}

TEST_F(DocumentWriterTest, AppendsToStandardOutput) {
  testing::internal::CaptureStdout();
  ASSERT_EQ(::write(STDOUT_FILENO, "first\n", 6), 6);
  DocumentWriter("/dev/stdout").write(sample_document());
  EXPECT_EQ(testing::internal::GetCapturedStdout(), "first\n" + to_text(sample_document()));
}

TEST_F(DocumentWriterTest, RefusesAFolderThatIsNotThere) {
  EXPECT_THAT(refusal_to_write(folder / "none" / "out.json"), testing::HasSubstr("No such file or directory"));
}

TEST_F(DocumentWriterTest, RefusesAFolder) {
  EXPECT_THAT(refusal_to_write(folder), testing::HasSubstr("it is a folder"));
}

TEST_F(DocumentWriterTest, RefusesAnEmptyName) { EXPECT_THAT(refusal_to_write(""), testing::HasSubstr("empty")); }

TEST_F(DocumentWriterTest, RefusesAFolderWithoutPermission) {
  fs::permissions(folder,
                  fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
  const auto user = ::geteuid();
  constexpr uid_t kNobody = 65534;  // root may write anywhere
  if (user == 0) {
    ASSERT_EQ(::seteuid(kNobody), 0);
  }
  const auto said = refusal_to_write(folder / "out.json");
  ASSERT_EQ(::seteuid(user), 0);
  EXPECT_THAT(said, testing::HasSubstr("Permission denied"));
  fs::permissions(folder, fs::perms::owner_all);
}

TEST_F(DocumentWriterTest, TellsThatADiskIsFull) {
  DocumentWriter writer("/dev/full");
  EXPECT_THROW(writer.write(sample_document()), Error);
}

}  // namespace
}  // namespace npubench::results
