import Crypto
import ICLD

/// SHA-256, as digests of files are written.
package enum SHA256Digest {
  /// 64 hexadecimal digits in lower case.
  package static func hex(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).withUnsafeBytes { Digest(bytes: Array($0))?.hex ?? "" }
  }
}
