package dev.levelpress.http;

/** More documents are being made at this moment than the machine can make in time. */
final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1;
}
