import CLibCrypto
import ICLD

/// SHA-256, as digests of files are written.
package enum SHA256Digest {
  /// 64 hexadecimal digits in lower case.
  package static func hex(of bytes: [UInt8]) -> String {
    var context = SHA256_CTX()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256_Init(&context)
    SHA256_Update(&context, bytes, bytes.count)
    SHA256_Final(&digest, &context)
    return Digest(bytes: digest)?.hex ?? ""
  }
}
