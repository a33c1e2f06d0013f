package dev.levelpress.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the tables of a page that are one craft: they have the same levels, and not the same areas. Each
 * sheet of a workbook is by itself.
 */
final class MatrixGroups {

    private MatrixGroups() {}

    static List<List<Matrix>> of(List<Matrix> matrices) {
        List<List<Matrix>> groups = new ArrayList<>();
        for (Matrix matrix : matrices) {
            groups.stream()
                    .filter(group -> isOf(matrix, group))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.getLast();
                    })
                    .add(matrix);
        }
        return groups;
    }

    private static boolean isOf(Matrix matrix, List<Matrix> group) {
        return matrix.keys().equals(group.getFirst().keys())
                && matrix.table().sheet().equals(group.getFirst().table().sheet())
                && group.stream().noneMatch(other -> areAlike(matrix.areas(), other.areas()));
    }

    /** The same areas again are those of another craft. */
    private static boolean areAlike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() * 2 >= Math.min(one.size(), other.size()) && !both.isEmpty();
    }
}
