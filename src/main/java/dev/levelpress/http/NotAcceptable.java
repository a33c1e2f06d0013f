package dev.levelpress.http;

import java.util.Collection;

/** What is at an address comes in none of the types that the caller takes (406). */
final class NotAcceptable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param types that there are */
    NotAcceptable(Collection<String> types) {
        super("this comes as " + String.join(", ", types) + "; name one of them in Accept, or leave Accept away");
    }
}
