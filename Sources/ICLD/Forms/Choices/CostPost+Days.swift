/// On which days costs may be booked, compared with the days of what they are for.
extension CostPost {
  /// Whether the cost may be paid before what it is for, as tickets and visas are; board, lodging
  /// and what else is used up on the spot is not.
  var isPaidBefore: Bool {
    switch self {
    case .accommodation, .perDiem, .localTransport, .meals: false
    case .work, .internationalTravel, .visa, .visaCosts, .vaccination, .insurance, .interpretation,
      .premises, .material, .dissemination, .audit, .climateCompensation, .other:
      true
    }
  }

  /// Whether the cost may come after what it is for: hotels, premises, caterers and taxis send
  /// their bills, and per diem is paid with a later salary. A ticket, a visa, a vaccination and an
  /// insurance have to be had before.
  var isPaidAfter: Bool {
    switch self {
    case .internationalTravel, .visa, .visaCosts, .vaccination, .insurance: false
    case .work, .accommodation, .perDiem, .localTransport, .interpretation, .premises, .material,
      .dissemination, .audit, .climateCompensation, .meals, .other:
      true
    }
  }

  /// Whether the cost is of the days of its activity, whenever it is paid; work and what else goes
  /// on before and after an activity is of the day on which it is booked.
  var isOfActivityDays: Bool {
    switch self {
    case .work, .dissemination, .audit: false
    case .internationalTravel, .accommodation, .perDiem, .localTransport, .visa, .visaCosts,
      .vaccination, .insurance, .interpretation, .premises, .material, .climateCompensation, .meals,
      .other:
      true
    }
  }
}
