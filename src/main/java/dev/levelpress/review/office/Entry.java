package dev.levelpress.review.office;

/**
 * A file of a zip archive, as the central directory tells of it; none of it need be true.
 *
 * @param method 0 for stored, 8 for deflated
 * @param packed bytes in the archive
 * @param size bytes when inflated
 * @param offset of its local header from the start of the archive
 */
record Entry(String name, int flags, int method, long packed, long size, long offset) {

    boolean isEncrypted() {
        return (flags & 1) != 0;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }
}
