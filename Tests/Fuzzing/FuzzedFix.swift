import BidragKit
import Diagnostics

/// The fixer: its fixes keep their promise, and what it makes of a text is the same when it is read
/// from a file, and needs no fixing again.
enum FuzzedFix {
  private static let job = FixJob(today: FuzzTarget.today)
  private static let name = "ansokan.yaml"

  static func run(_ bytes: [UInt8]) {
    let fixes = job.plan(bytes, name: name)
    guard fixes.isChanged else { return }
    let again = job.plan(fixes.newBytes, name: name)
    // Letters are restored in a file that cannot be read for other reasons, too; it says so.
    precondition(
      again.isReadable == fixes.isReadable, "what is written is not as readable as was said")
    precondition(!again.isChanged, "what is mended is mended again")
    precondition(again.newBytes == fixes.newBytes, "what is written is read as another text")
  }
}
