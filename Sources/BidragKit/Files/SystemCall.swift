import Glibc

/// Calls of the system that are made again when a signal interrupts them.
enum SystemCall {
  /// The number of a call's failure; 0 when it succeeds.
  static func failure(of call: () -> Int32) -> Int32 { result(of: call).failure }

  /// The number of a call's failure, and what the call gave.
  static func result(of call: () -> Int32) -> (failure: Int32, value: Int32) {
    while true {
      let value = call()
      if value >= 0 { return (0, value) }
      if errno != EINTR { return (errno, value) }
    }
  }

  /// Whether a failure means that the disk or the system does not know what was asked.
  static func isUnknown(_ failure: Int32) -> Bool {
    [EINVAL, ENOSYS, EOPNOTSUPP].contains(failure)
  }
}
