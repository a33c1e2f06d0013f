package dev.levelpress.output.json;

import dev.levelpress.document.Profile;
import dev.levelpress.framework.Framework;
import dev.levelpress.problem.Problem;
import java.util.List;

/** Writes JSON: UTF-8, indented, keys in a fixed order, a line end at the end. */
public final class JsonOutput {

    /** All of a framework, as {@code levelpress list --json} prints it. */
    public byte[] frameworks(List<Framework> frameworks) {
        throw new UnsupportedOperationException();
    }

    public byte[] profile(Profile profile) {
        throw new UnsupportedOperationException();
    }

    public byte[] problems(List<Problem> problems) {
        throw new UnsupportedOperationException();
    }
}
