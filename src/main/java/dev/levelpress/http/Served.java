package dev.levelpress.http;

import java.util.Optional;

/** What is served at one moment: an edition, and why it is not the newest, if it is not. */
record Served(Edition edition, Optional<HeldBack> heldBack) {}
