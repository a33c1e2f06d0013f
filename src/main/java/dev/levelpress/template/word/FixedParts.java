package dev.levelpress.template.word;

import dev.levelpress.document.Look;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The parts that are the same in all documents of a template that look alike.
 *
 * @param numberings the lists of documents
 * @param withLogo names of the parts that show the logo
 */
record FixedParts(Parts parts, Numberings numberings, List<String> withLogo) {

    private static final String THEME = "word/theme/theme1.xml";

    /** The parts in these colours, for this language, with this logo. */
    Parts dressed(Look look, String language, Optional<Logo> logo) {
        Parts dressed = parts.copy();
        try {
            if (parts.has(THEME)) {
                Document theme = parts.tree(THEME);
                Dress.theme(theme, look);
                dressed.put(THEME, theme);
            }
            Document styles = parts.tree(Styles.PART);
            Dress.styles(styles, look, language);
            dressed.put(Styles.PART, styles);
            if (logo.isPresent() && !withLogo.isEmpty()) {
                add(logo.get(), dressed);
            }
            return dressed;
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Logo logo, Parts dressed) throws SAXException {
        dressed.put(logo.part(), logo.image());
        ContentTypes types = parts.contentTypes();
        types.defaults().put(logo.extension(), logo.type());
        dressed.put(types);
        for (String part : withLogo) {
            dressed.put(parts.relationships(part).with(Logo.RELATIONSHIP, "image", "/" + logo.part()));
        }
    }
}
