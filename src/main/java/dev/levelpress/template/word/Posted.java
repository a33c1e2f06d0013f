package dev.levelpress.template.word;

import dev.levelpress.document.Posting;
import dev.levelpress.document.Terms;
import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import java.util.List;

/**
 * What compiled Word templates see of a posting beside its level.
 *
 * @param apply how to apply; a link where it is an address
 */
public record Posted(Terms terms, RichText intro, RichText benefits, RichText equalOpportunity, RichText apply) {

    static final Posted NOTHING = new Posted(
            new Terms("", "", List.of(), "", "", "", "", "", "", "", ""),
            RichText.EMPTY,
            RichText.EMPTY,
            RichText.EMPTY,
            RichText.EMPTY);

    static Posted of(Posting posting) {
        return new Posted(
                posting.terms(),
                posting.intro(),
                posting.benefits(),
                posting.equalOpportunity(),
                apply(posting.terms()));
    }

    private static RichText apply(Terms terms) {
        if (terms.apply().isEmpty() || terms.link().isEmpty()) {
            return terms.apply().isEmpty() ? RichText.EMPTY : RichText.of(terms.apply());
        }
        Inline words = new Inline.Text(terms.apply());
        return new RichText(List.of(new Block.Paragraph(List.of(new Inline.Link(terms.link(), List.of(words))))));
    }
}
