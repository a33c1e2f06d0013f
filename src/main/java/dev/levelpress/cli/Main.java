package dev.levelpress.cli;

/** The command {@code levelpress}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(2);
    }
}
