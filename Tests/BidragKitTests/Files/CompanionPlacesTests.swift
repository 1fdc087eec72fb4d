import Diagnostics
import Testing

@testable import BidragKit

@Suite("Files that go with a case")
struct CompanionPlacesTests {
  @Test(
    "They lie in its folder or in the one above",
    arguments: [
      ("fall", ["fall/a.yaml", "a.yaml"]), ("x/fall", ["x/fall/a.yaml", "x/a.yaml"]),
      (".", ["a.yaml", "../a.yaml"]), ("", ["a.yaml", "../a.yaml"]),
      ("..", ["../a.yaml", "../../a.yaml"]),
    ])
  func places(_ folder: String, _ paths: [String]) {
    #expect(CompanionPlaces.paths(of: ["a.yaml"], around: folder) == paths)
  }

  @Test("A case that is linked to has the profile and the letterhead of where the link lies")
  func link() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.addFolder("arkiv/fall")
    try folder.addFolder("staden")
    try folder.addLink("staden/fall", to: "../arkiv/fall")
    try folder.add("staden/bidrag-profil.yaml", "profil: Staden\n")
    try folder.add("staden/brevhuvud.yaml", "namn: Staden\n")
    let profile = try LoadedProfile.around(folder.path("staden/fall"))
    let letterhead = try LoadedLetterhead.around(folder.path("staden/fall"))
    #expect(profile?.report.source.name == folder.path("staden/bidrag-profil.yaml"))
    #expect(letterhead?.report.source.name == folder.path("staden/brevhuvud.yaml"))
  }
}
