package dev.levelpress.output.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a document. */
public final class Vera {

    private static final Logger QUIET = Logger.getLogger("org.verapdf");

    static {
        QUIET.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {}

    /** The failed checks of PDF/UA-1 and PDF/A-2a, each with clause, message and place; empty for a sound document. */
    public static List<String> failures(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(flavour -> failures(pdf, flavour).stream())
                .toList();
    }

    /** The failed checks of PDF/UA-1 and PDF/A-3a, for documents with data attached. */
    public static List<String> dataFailures(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)
                .flatMap(flavour -> failures(pdf, flavour).stream())
                .toList();
    }

    /** The failed checks of PDF/UA-1, for forms, which are not PDF/A. */
    public static List<String> accessibilityFailures(byte[] pdf) {
        return failures(pdf, PDFAFlavour.PDFUA_1);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> flavour.getId() + " " + each.getRuleId().getClause() + ": " + each.getMessage()
                            + " at " + each.getLocation().getContext())
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("veraPDF cannot read the document", e);
        }
    }
}
