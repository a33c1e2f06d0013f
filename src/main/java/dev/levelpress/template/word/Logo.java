package dev.levelpress.template.word;

import dev.levelpress.document.Look;
import dev.levelpress.template.LogoSize;
import dev.levelpress.template.XmlText;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The logo as a picture of a Word document.
 *
 * @param type of the image, such as {@code image/png}
 * @param run with the picture in it
 */
record Logo(String extension, String type, byte[] image, String run) {

    static final String RELATIONSHIP = "rIdLevelpressLogo";

    /** Stands where each picture gets its own number. */
    static final String NUMBER = "id=\"0\"";

    private static final Pattern DATA = Pattern.compile("data:image/(png|jpeg);base64,(.*)", Pattern.DOTALL);

    /** One centimetre in English metric units. */
    private static final int HEIGHT = 360_000;

    private static final int WIDEST = 6 * HEIGHT;

    /** Empty when there is none, or of a kind that Word does not show. */
    static Optional<Logo> of(Look look) {
        Matcher data = DATA.matcher(look.logo());
        if (!data.matches()) {
            return Optional.empty();
        }
        byte[] image = Base64.getMimeDecoder().decode(data.group(2));
        LogoSize size = LogoSize.of(look.logo(), WIDEST, HEIGHT);
        return Optional.of(new Logo(data.group(1), "image/" + data.group(1), image, run(look.logoText(), size)));
    }

    String part() {
        return "word/media/levelpress-logo." + extension;
    }

    private static String run(String says, LogoSize measured) {
        String size = "cx=\"" + measured.width() + "\" cy=\"" + measured.height() + "\"";
        String a = "http://schemas.openxmlformats.org/drawingml/2006/main";
        String pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
        String name = NUMBER + " name=\"Logo\" descr=\"" + XmlText.escape(says) + "\"";
        return "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size + "/><wp:docPr " + name
                + "/><a:graphic xmlns:a=\"" + a + "\"><a:graphicData uri=\"" + pic + "\"><pic:pic xmlns:pic=\"" + pic
                + "\"><pic:nvPicPr><pic:cNvPr " + name
                + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r=\""
                + Wml.R + "\" r:embed=\"" + RELATIONSHIP + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size
                + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
                + "</a:graphic></wp:inline></w:drawing></w:r>";
    }
}
