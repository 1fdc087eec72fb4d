/// What libFuzzer calls, many thousand times a second, with a text that it made up.
///
/// Which target the text goes to is said by the environment, once for the whole run.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
