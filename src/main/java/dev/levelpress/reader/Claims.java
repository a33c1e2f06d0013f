package dev.levelpress.reader;

import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What of the pages has been read already, so that no text is in two crafts. */
final class Claims {

    private final Set<Page> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Page, Set<Node>> parts = new IdentityHashMap<>();

    boolean areFree(List<WrittenCraft.Claim> claims) {
        return claims.stream().allMatch(this::isFree);
    }

    private boolean isFree(WrittenCraft.Claim claim) {
        if (whole.contains(claim.page())) {
            return false;
        }
        Set<Node> taken = parts.getOrDefault(claim.page(), Set.of());
        return claim.node().isEmpty()
                ? taken.isEmpty()
                : nodes(claim.node().get()).noneMatch(taken::contains);
    }

    void take(List<WrittenCraft.Claim> claims) {
        for (WrittenCraft.Claim claim : claims) {
            if (claim.node().isEmpty()) {
                whole.add(claim.page());
            } else {
                Set<Node> taken = parts.computeIfAbsent(
                        claim.page(), ignored -> Collections.newSetFromMap(new IdentityHashMap<>()));
                nodes(claim.node().get()).forEach(taken::add);
            }
        }
    }

    /** The node and all headings and tables below it. */
    private static Stream<Node> nodes(Node node) {
        return switch (node) {
            case Node.Heading heading ->
                Stream.concat(Stream.of(heading), heading.below().stream().flatMap(Claims::nodes));
            case Node.Table table -> Stream.of(table);
            case Node.Prose ignored -> Stream.empty();
            case Node.Items ignored -> Stream.empty();
        };
    }
}
