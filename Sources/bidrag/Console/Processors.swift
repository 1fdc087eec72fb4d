import Glibc

/// The machine's cores.
enum Processors {
  static var count: Int { min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), 256) }
}
