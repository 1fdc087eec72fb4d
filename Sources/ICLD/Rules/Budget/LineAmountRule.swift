public import Diagnostics
import FormKit
public import RuleKit

/// The amount of a line is its quantity times its unit price, times the rate of a foreign currency.
public enum LineAmountRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD001", .error,
    title: Text(
      sv: "Radens belopp är antal gånger à-pris",
      en: "A line's amount is quantity times unit price"),
    reason: Text(
      sv: """
        Den som granskar räknar om varje rad. Är en rad fel är också summan fel, och då går det \
        inte att se vad ni söker.
        """,
      en: """
        Whoever examines the budget recalculates each line. If one is wrong so is the total, and \
        it is not clear what you apply for.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: logi, antal: 20, à_pris: 700, belopp: 15 000} # <--
        """),
      .change(
        """
        budget:
          rader:
            - {post: logi, antal: 20, à_pris: 600, valuta: CNY, kurs: 1.0437, belopp: 12 000} # <--
        """),
      .change(
        """
        budget:
          rader:
            - {post: logi, antal: 20, à_pris: 600, kurs: 1.0437, belopp: 12 524.40} # <--
        """),
      .change(
        """
        budget:
          rader:
            - {post: logi, antal: 9000000000000000000, à_pris: 700, belopp: 14 000} # <--
        """),
      .change(
        """
        budget:
          rader:
            - post: internationella_resor
              antal: 4
              à_pris: 12.495 # <--
              belopp: 49 980
        """),
      .change(
        of: .inception2023,
        """
        budget:
          lines:
            - post: material
              quantity: 1,285 # <--
              unit_price: 2.60
              amount: 3 341
        """),
    ],
    silent: [
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: logi, antal: 20, à_pris: 700, belopp: 14 000}
        """),
      .change(
        """
        budget:
          rader:
            - {post: logi, antal: 20, à_pris: 600, valuta: CNY, kurs: 1.0437, belopp: 12 524.40}
        """),
      .change(
        """
        budget:
          rader:
            - {post: logi, antal: 20, à_pris: 600, valuta: CNY, belopp: 12 000}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let lines = Application.root / Application.budget / Budget.lines
    for (place, line) in lines.items(of: application.budget.lines) {
      // Of a factor below zero, that is what is said.
      guard let amount = line.amount, line.computedAmount != amount, let working = line.working,
        !line.hasNegativeFactor || amount < .zero
      else { continue }
      guard let computed = line.computedAmount else {
        outcome.report(.tooLarge(working), at: place / BudgetLine.amount)
        continue
      }
      let factors = [
        (line.inThousands(\.unitPrice), place / BudgetLine.unitPrice, Text.price),
        (line.inThousands(\.quantity), place / BudgetLine.quantity, Text.quantity),
      ]
      if case (let meant?, let factor, let name)? = factors.first(where: { $0.0 != nil }) {
        outcome.report(
          .thousands(amount, working, computed, name, meant), at: factor,
          fixes: [.write(meant.canonical, shown: Text { meant.entered(in: $0) })])
        continue
      }
      let unused = line.isForeign || line.rate == nil ? Text(same: "") : Text.rateIsNotUsed
      outcome.report(
        .differs(amount, working, computed) + unused, at: place / BudgetLine.amount)
    }
  }
}

extension BudgetLine {
  fileprivate var hasNegativeFactor: Bool {
    [quantity, unitPrice, rate].contains { $0.map { $0 < .zero } ?? false }
  }

  /// A factor with its three decimals as thousands, where that makes the amount right.
  fileprivate func inThousands(
    _ factor: WritableKeyPath<BudgetLine, DecimalNumber?>
  ) -> DecimalNumber? {
    guard let written = self[keyPath: factor], written.scale == 3 else { return nil }
    let meant = DecimalNumber(written.mantissa)
    var other = self
    other[keyPath: factor] = meant
    return other.computedAmount == amount ? meant : nil
  }

  fileprivate var isForeign: Bool { currency.map { $0 != .sek } ?? false }

  /// What is multiplied, as in "20 × 600 CNY × 1,0437"; nil while a factor is missing.
  fileprivate var working: Text? {
    guard let quantity, let unitPrice else { return nil }
    let product = Text { "\(quantity.shown(in: $0)) × \(unitPrice.shown(in: $0))" }
    guard isForeign else { return product }
    guard let rate, let code = currency?.code else { return nil }
    return product + Text { "\u{A0}\(code) × \(rate.shown(in: $0))" }
  }
}

extension Text {
  fileprivate static func differs(_ amount: Money, _ working: Text, _ computed: Money) -> Text {
    Text(
      sv: """
        Beloppet är \(amount.shown(in: .swedish)), men \(working.sv) = \
        \(computed.shown(in: .swedish)). Ändra beloppet till \
        \(computed.shown(in: .swedish)), eller rätta antalet eller priset.
        """,
      en: """
        The amount is \(amount.shown(in: .english)), but \(working.en) = \
        \(computed.shown(in: .english)). Either change the amount to \
        \(computed.shown(in: .english)), or correct the quantity or the price.
        """)
  }

  fileprivate static let price = Text(sv: "Priset", en: "The price")
  fileprivate static let quantity = Text(sv: "Antalet", en: "The quantity")

  fileprivate static func thousands(
    _ amount: Money, _ working: Text, _ computed: Money, _ name: Text, _ meant: DecimalNumber
  ) -> Text {
    Text(
      sv: """
        Beloppet är \(amount.shown(in: .swedish)), men \(working.sv) = \
        \(computed.shown(in: .swedish)). \(name.sv) ska troligen vara \
        \(meant.shown(in: .swedish)): skriv \(meant.entered(in: .swedish)) utan punkt eller komma.
        """,
      en: """
        The amount is \(amount.shown(in: .english)), but \(working.en) = \
        \(computed.shown(in: .english)). \(name.en) is probably \(meant.shown(in: .english)): \
        write \(meant.entered(in: .english)) without a point or comma.
        """)
  }

  fileprivate static let rateIsNotUsed = Text(
    sv: " Kursen är inte medräknad, för raden anger ingen utländsk valuta.",
    en: " The rate is not counted, as the line states no foreign currency.")

  fileprivate static func tooLarge(_ working: Text) -> Text {
    Text(
      sv: """
        \(working.sv) blir mer än vad som går att räkna med. Kontrollera att antalet och priset \
        inte har fått för många siffror.
        """,
      en: """
        \(working.en) is more than can be calculated with. Check that the quantity and the price \
        have not been given too many digits.
        """)
  }
}
