package dev.levelpress.http;

import dev.levelpress.http.access.Pages;
import dev.levelpress.http.edition.Served;
import dev.levelpress.http.page.StyleSheet;
import java.util.function.Supplier;

/** Pages made of the templates of the edition that is served. */
record EditionPages(Supplier<Served> served) implements Pages {

    @Override
    public String style() {
        return StyleSheet.address(served.get().edition());
    }

    @Override
    public String fill(String name, Record page) {
        return served.get().edition().pages().page(name, page);
    }
}
