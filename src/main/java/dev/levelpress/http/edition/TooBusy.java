package dev.levelpress.http.edition;

/** More documents are being made at this moment than the machine can make in time. */
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1;
}
