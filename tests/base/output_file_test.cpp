#include <npubench/base/output_file.h>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <fstream>
#include <sstream>
#include <thread>

#include <gmock/gmock.h>

#include <npubench/base/error.h>
#include <npubench/base/growing_file.h>

#include "../support/temporary_folder.h"

namespace npubench {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

std::string contents(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

void put(const fs::path& path, std::string_view text) { std::ofstream(path) << text; }

struct stat status_of(const fs::path& path) {
  struct stat status {};
  EXPECT_EQ(::lstat(path.c_str(), &status), 0) << path;
  return status;
}

/// What the Error says, or nothing.
template <class Action>
std::string refusal(const Action& action) {
  try {
    action();
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::io);
    return error.what();
  }
  return {};
}

struct OutputFileTest : testing::Test {
  [[nodiscard]] std::ptrdiff_t files() const { return std::distance(fs::directory_iterator(folder), {}); }

  const test::TemporaryFolder own;
  const fs::path folder = own.path();
};

TEST_F(OutputFileTest, WritesANewFileWithTheModeOfTheUser) {
  const auto mask = ::umask(027);
  write_file(folder / "new", "text");
  ::umask(mask);
  EXPECT_EQ(contents(folder / "new"), "text");
  EXPECT_EQ(status_of(folder / "new").st_mode & 07777, 0640u);
}

TEST_F(OutputFileTest, ReplacesAFileAndKeepsItsMode) {
  put(folder / "old", std::string(100'000, 'x'));
  ::chmod((folder / "old").c_str(), 0604);
  write_file(folder / "old", "text");
  EXPECT_EQ(contents(folder / "old"), "text");
  EXPECT_EQ(status_of(folder / "old").st_mode & 07777, 0604u);
  EXPECT_EQ(files(), 1);
}

TEST_F(OutputFileTest, IsAsItWasUntilCommit) {
  put(folder / "old", "before");
  {
    OutputFile file(folder / "old");
    file.write(std::string(200'000, 'x'));
    EXPECT_EQ(contents(folder / "old"), "before");
  }
  EXPECT_EQ(contents(folder / "old"), "before");
  EXPECT_EQ(files(), 1);
}

TEST_F(OutputFileTest, WhoReadsTheOldFileGoesOnReadingIt) {
  put(folder / "old", "before");
  std::ifstream reader(folder / "old");
  write_file(folder / "old", "after");
  std::string read;
  reader >> read;
  EXPECT_EQ(read, "before");
}

TEST_F(OutputFileTest, FollowsLinksAndKeepsThem) {
  fs::create_directory(folder / "there");
  put(folder / "there" / "target", "before");
  fs::create_symlink("there/target", folder / "second");
  fs::create_symlink("second", folder / "first");
  write_file(folder / "first", "text");
  EXPECT_TRUE(fs::is_symlink(folder / "first"));
  EXPECT_TRUE(fs::is_symlink(folder / "second"));
  EXPECT_EQ(contents(folder / "there" / "target"), "text");
  EXPECT_EQ(files(), 3);
}

TEST_F(OutputFileTest, MakesTheTargetOfALinkThatLeadsNowhere) {
  fs::create_symlink("target", folder / "link");
  write_file(folder / "link", "text");
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
  EXPECT_EQ(contents(folder / "target"), "text");
}

TEST_F(OutputFileTest, RefusesLinksInACircle) {
  fs::create_symlink("b", folder / "a");
  fs::create_symlink("a", folder / "b");
  EXPECT_THAT(refusal([&] { write_file(folder / "a", "text"); }), HasSubstr("symbolic links"));
}

TEST_F(OutputFileTest, GivesANamedPipesReaderTheText) {
  const auto pipe = folder / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  std::string read;
  std::thread reader([&] { read = contents(pipe); });
  const std::string text(300'000, 'x');
  write_file(pipe, text);
  reader.join();
  EXPECT_EQ(read, text);
  EXPECT_TRUE(S_ISFIFO(status_of(pipe).st_mode));
}

TEST_F(OutputFileTest, LeavesADeviceADevice) {
  const auto node = folder / "null";
  const auto null_device = makedev(1, 3);
  if (::mknod(node.c_str(), S_IFCHR | 0666, null_device) != 0) {
    write_file("/dev/null", "text");  // without the right to make one, or to replace it
    EXPECT_TRUE(S_ISCHR(status_of("/dev/null").st_mode));
    return;
  }
  // The folder may be mounted without devices: an error then, and the node stays all the same.
  const auto said = refusal([&] { write_file(node, "text"); });
  EXPECT_TRUE(said.empty() || said.find("Permission denied") != std::string::npos) << said;
  EXPECT_TRUE(S_ISCHR(status_of(node).st_mode));
  EXPECT_EQ(status_of(node).st_rdev, null_device);
  EXPECT_EQ(files(), 1);
}

TEST_F(OutputFileTest, SaysThatTheDiskIsFull) {
  EXPECT_THAT(refusal([] { write_file("/dev/full", "text"); }),
              testing::AllOf(HasSubstr("'/dev/full'"), HasSubstr("No space left on device")));
  EXPECT_TRUE(S_ISCHR(status_of("/dev/full").st_mode));
}

TEST_F(OutputFileTest, ContinuesStandardOutputWhereItStands) {
  testing::internal::CaptureStdout();
  std::fputs("first\n", stdout);
  write_file("/dev/stdout", "second\n");
  write_file("/proc/self/fd/1", "third\n");
  std::fputs("fourth\n", stdout);
  std::fflush(stdout);
  EXPECT_EQ(testing::internal::GetCapturedStdout(), "first\nsecond\nthird\nfourth\n");
}

TEST_F(OutputFileTest, RefusesADescriptorThatIsForReading) {
  put(folder / "in", "text");
  FILE* in = std::fopen((folder / "in").c_str(), "r");
  const auto path = "/dev/fd/" + std::to_string(::fileno(in));
  EXPECT_THAT(refusal([&] { write_file(path, "other"); }), HasSubstr("for reading only"));
  std::fclose(in);
  EXPECT_EQ(contents(folder / "in"), "text");
}

TEST_F(OutputFileTest, RefusesWhatCannotBeWrittenBeforeItIs) {
  EXPECT_THAT(refusal([] { OutputTarget::of(""); }), HasSubstr("the name is empty"));
  EXPECT_THAT(refusal([&] { OutputTarget::of(folder); }), HasSubstr("it is a folder"));
  EXPECT_THAT(refusal([&] { OutputTarget::of(folder / "none" / "file"); }), HasSubstr("No such file or directory"));
  put(folder / "file", "text");
  EXPECT_THAT(refusal([&] { OutputTarget::of(folder / "file" / "below"); }), HasSubstr("Not a directory"));
}

TEST_F(OutputFileTest, TakesLongNames) {
  write_file(folder / std::string(255, 'n'), "text");
  EXPECT_EQ(contents(folder / std::string(255, 'n')), "text");
  EXPECT_EQ(files(), 1);
}

using GrowingFileTest = OutputFileTest;

TEST_F(GrowingFileTest, IsWholeAfterEveryPiece) {
  GrowingFile file(OutputTarget::of(folder / "list"), "[0", "]\n");
  std::string expected = "[0";
  EXPECT_EQ(contents(folder / "list"), expected + "]\n");
  for (int i = 1; i < 20; ++i) {
    const auto piece = "," + std::to_string(i) + std::string(static_cast<std::size_t>(i) % 3, ' ');
    ASSERT_TRUE(file.append(piece));
    expected += piece;
    EXPECT_EQ(contents(folder / "list"), expected + "]\n");
  }
}

TEST_F(GrowingFileTest, LeavesOneFileWithTheModeThatWasThere) {
  put(folder / "list", "before");
  ::chmod((folder / "list").c_str(), 0604);
  {
    GrowingFile file(OutputTarget::of(folder / "list"), "[0", "]");
    ASSERT_TRUE(file.append(",1"));
    EXPECT_EQ(status_of(folder / "list").st_mode & 07777, 0604u);
  }
  EXPECT_EQ(contents(folder / "list"), "[0,1]");
  EXPECT_EQ(files(), 1);
}

TEST_F(GrowingFileTest, DoesNotTouchAFileThatSomebodyElsePutThere) {
  GrowingFile file(OutputTarget::of(folder / "list"), "[0", "]");
  fs::remove(folder / "list");
  EXPECT_FALSE(file.append(",1"));
  put(folder / "list", "theirs");
  EXPECT_FALSE(file.append(",2"));
  EXPECT_EQ(contents(folder / "list"), "theirs");
}

TEST_F(GrowingFileTest, WritesThroughALink) {
  fs::create_symlink("target", folder / "link");
  GrowingFile file(OutputTarget::of(folder / "link"), "[0", "]");
  ASSERT_TRUE(file.append(",1"));
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
  EXPECT_EQ(contents(folder / "target"), "[0,1]");
}

}  // namespace
}  // namespace npubench
