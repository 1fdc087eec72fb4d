/// What an edition demands of annexes.
extension Edition {
  func annexes(for form: FormName) -> [DemandedAnnex] {
    annexes.filter { $0.document == form }
  }
}
