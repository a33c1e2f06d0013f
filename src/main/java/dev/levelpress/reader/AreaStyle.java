package dev.levelpress.reader;

import java.util.List;

/** How the levels of a craft write their areas. */
interface AreaStyle {

    /** The places that are levels of this style, in their order; empty when hardly any is. */
    List<WrittenLevel> levels(List<Place> places);
}
