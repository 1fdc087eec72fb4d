import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks veraPDF whether PDF files keep what they claim: PDF/A-2a or PDF/UA-1, as WeasyPrint's version
 * gives. Called with a flavour ("ua1", "2a") and files; ends with 1 where a file does not keep it.
 */
public final class PDFClaims {
  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.fromString(arguments[0]);
    boolean holds = true;
    for (int index = 1; index < arguments.length; index++) {
      holds = holds(flavour, arguments[index]) && holds;
    }
    System.exit(holds ? 0 : 1);
  }

  private static boolean holds(PDFAFlavour flavour, String name) throws Exception {
    try (FileInputStream file = new FileInputStream(name);
        PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      System.out.println(
          name + ": " + flavour + (result.isCompliant() ? " holds" : " does not hold") + ", "
              + result.getTotalAssertions() + " things looked at");
      Map<String, Integer> faults = new TreeMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          faults.merge(
              assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + ": "
                  + assertion.getMessage(), 1, Integer::sum);
        }
      }
      faults.forEach((fault, count) -> System.out.println("  " + count + " × " + fault));
      return result.isCompliant();
    }
  }
}
