package dev.levelpress.output.pdf;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.context.StylesheetFactoryImpl;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/** Matches a document's elements with style sheets that were parsed before; those the document names itself are ignored. */
final class SharedStyles extends StyleReference {

    private final UserAgentCallback agent;
    private final List<Stylesheet> sheets;
    private @Nullable Matcher matcher;

    SharedStyles(UserAgentCallback agent, List<Stylesheet> sheets) {
        super(agent);
        this.agent = agent;
        this.sheets = sheets;
    }

    @Override
    public void setDocumentContext(SharedContext context, NamespaceHandler names, Document dom, UserInterface user) {
        matcher = new Matcher(
                new DOMTreeResolver(),
                new StandardAttributeResolver(names, agent, user),
                new StylesheetFactoryImpl(agent),
                sheets,
                context.getMedia());
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return false;
    }

    @Override
    public @Nullable CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        Node element = node instanceof Element ? node : node.getParentNode();
        return matcher().getPECascadedStyle((Element) element, pseudoElement);
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
        return element == null ? CascadedStyle.emptyCascadedStyle : matcher().getCascadedStyle(element, restyle);
    }

    @Override
    public PageInfo getPageStyle(@Nullable String name, String pseudoPage) {
        return matcher().getPageCascadedStyle(name, pseudoPage);
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return List.of();
    }

    private Matcher matcher() {
        return Objects.requireNonNull(matcher);
    }
}
