import CLibXML2

/// The library that parses and validates, made ready once for all threads.
///
/// It is never cleaned up: xmlCleanupParser may only be called when no other part of the process
/// uses libxml2, which a library cannot know.
enum LibXML2 {
  /// Touched before every call to libxml2; Swift sees to it that it runs once and is waited for.
  static let isReady: Bool = {
    bidrag_xml_prepare()
    return true
  }()
}
