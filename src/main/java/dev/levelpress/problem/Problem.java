package dev.levelpress.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The catalogue of everything an author can be told, one record for each message.
 *
 * <p>{@link #toString()} of every problem is not for people; {@link #line()} is.
 */
public sealed interface Problem {

    Location where();

    Severity severity();

    /** What is wrong, as a clause without full stop. */
    String message();

    /** What to do about it, as an instruction without full stop. */
    String remedy();

    /** The record's name with hyphens, such as {@code dead-anchor}; stable, for machines. */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** {@code file:line: message; remedy}. */
    default String line() {
        return where() + ": " + message() + "; " + remedy();
    }

    /** A problem of {@link Severity#ERROR}. */
    sealed interface Error extends Problem {
        @Override
        default Severity severity() {
            return Severity.ERROR;
        }
    }

    /** A problem of {@link Severity#WARNING}. */
    sealed interface Warning extends Problem {
        @Override
        default Severity severity() {
            return Severity.WARNING;
        }
    }

    // ---- source: files, archives, encodings

    record UnreadableFile(Location where, String reason) implements Error {
        @Override
        public String message() {
            return "cannot be read: " + reason;
        }

        @Override
        public String remedy() {
            return "check the file and its permissions";
        }
    }

    /** @param limit with its unit, such as {@code 64 KB} */
    record TooLarge(Location where, String what, String limit) implements Error {
        @Override
        public String message() {
            return what + " is over the limit of " + limit + " and was left out";
        }

        @Override
        public String remedy() {
            return "split it, or raise the limit";
        }
    }

    record TooManyFiles(Location where, int limit) implements Error {
        @Override
        public String message() {
            return "has more than " + limit + " files; those after that were left out";
        }

        @Override
        public String remedy() {
            return "point at the folder that holds the framework";
        }
    }

    record OutsideSource(Location where, String target) implements Error {
        @Override
        public String message() {
            return "leads out of the source (" + target + ") and was not followed";
        }

        @Override
        public String remedy() {
            return "put the file itself there";
        }
    }

    record RepeatedFile(Location where) implements Error {
        @Override
        public String message() {
            return "is in the archive more than once; the first one is used";
        }

        @Override
        public String remedy() {
            return "make the archive again";
        }
    }

    record BrokenArchive(Location where, String reason) implements Error {
        @Override
        public String message() {
            return "is not a usable zip archive: " + reason;
        }

        @Override
        public String remedy() {
            return "make the archive again";
        }
    }

    record RepairedText(Location where, String what) implements Warning {
        @Override
        public String message() {
            return what;
        }

        @Override
        public String remedy() {
            return "save the file as UTF-8";
        }
    }

    // ---- source: front matter and Markdown

    record FrontMatterNotClosed(Location where) implements Error {
        @Override
        public String message() {
            return "the front matter that starts here is never closed";
        }

        @Override
        public String remedy() {
            return "add a line with --- after its last entry";
        }
    }

    record BrokenYaml(Location where, String reason) implements Error {
        @Override
        public String message() {
            return "the YAML cannot be read: " + reason;
        }

        @Override
        public String remedy() {
            return "correct it; text with : or # goes in quotes";
        }
    }

    record RepairedYaml(Location where, String what) implements Warning {
        @Override
        public String message() {
            return "the YAML was repaired: " + what;
        }

        @Override
        public String remedy() {
            return "correct it in the file";
        }
    }

    /** @param known what can be said there */
    record UnknownSetting(Location where, String key, List<String> known) implements Error {
        public UnknownSetting {
            known = List.copyOf(known);
        }

        @Override
        public String message() {
            return "there is no setting \"" + key + "\"";
        }

        @Override
        public String remedy() {
            return "use one of " + String.join(", ", known);
        }
    }

    record UnusableSetting(Location where, String key, String found, String expected) implements Error {
        @Override
        public String message() {
            return "setting \"" + key + "\" cannot be " + found;
        }

        @Override
        public String remedy() {
            return "write " + expected;
        }
    }

    /** @param what of the source, such as a level, that a setting names and that is not there */
    record IdleSetting(Location where, String key, String what, List<String> known) implements Warning {
        public IdleSetting {
            known = List.copyOf(known);
        }

        @Override
        public String message() {
            return "setting \"" + key + "\" names " + what + ", which is not there";
        }

        @Override
        public String remedy() {
            return known.isEmpty() ? "correct or remove it" : "use one of " + String.join(", ", known);
        }
    }

    record UnknownFrontMatterType(Location where, String key, String found, String expected) implements Warning {
        @Override
        public String message() {
            return "front matter \"" + key + "\" is " + found + " and was ignored";
        }

        @Override
        public String remedy() {
            return "write " + expected;
        }
    }

    /** @param limit with its unit */
    record TooSlow(Location where, String limit) implements Error {
        @Override
        public String message() {
            return "takes longer than " + limit + " to read and was left out";
        }

        @Override
        public String remedy() {
            return "look for very long runs of brackets, stars or tables";
        }
    }

    record RemovedMarkup(Location where, String what) implements Warning {
        @Override
        public String message() {
            return what + " was left out";
        }

        @Override
        public String remedy() {
            return "write the text as Markdown";
        }
    }

    /** @param target shortened where it is long */
    record RemovedLink(Location where, String target) implements Warning {
        @Override
        public String message() {
            return "link \"" + target + "\" is not one a document may hold; its words stand without it";
        }

        @Override
        public String remedy() {
            return "use an https: or mailto: address, or a path inside the source";
        }
    }

    /** @param limit how many quotes, lists or emphases may stand inside one another */
    record FlattenedText(Location where, int limit) implements Warning {
        @Override
        public String message() {
            return "is nested deeper than " + limit + "; what lies deeper is set as plain text";
        }

        @Override
        public String remedy() {
            return "nest it less";
        }
    }

    record ClampedTable(Location where, String what) implements Warning {
        @Override
        public String message() {
            return what;
        }

        @Override
        public String remedy() {
            return "make the table smaller";
        }
    }

    record NotFetched(Location where, String target) implements Warning {
        @Override
        public String message() {
            return "\"" + target + "\" is not part of the source and is never fetched";
        }

        @Override
        public String remedy() {
            return "remove it, or put the text in the page";
        }
    }

    // ---- source: spreadsheets

    /** @param row 1-based; empty ones count */
    record BrokenRow(Location where, int row) implements Error {
        @Override
        public String message() {
            return "row " + row
                    + " of the table has a quote that is not closed or not doubled; it was read without its quotes";
        }

        @Override
        public String remedy() {
            return "write quotes inside a cell twice, and close those around it";
        }
    }

    record BrokenWorkbook(Location where, String reason) implements Error {
        @Override
        public String message() {
            return "the workbook cannot be read: " + reason;
        }

        @Override
        public String remedy() {
            return "open it in a spreadsheet program and save it as .xlsx again";
        }
    }

    /** @param cell such as {@code B7} */
    record UnusableCell(Location where, String sheet, String cell, String reason) implements Error {
        @Override
        public String message() {
            return "sheet \"" + sheet + "\", cell " + cell + ": " + reason + " and was left out";
        }

        @Override
        public String remedy() {
            return "correct the cell in a spreadsheet program and save the file";
        }
    }

    record SheetLeftOut(Location where, String sheet, String reason) implements Warning {
        @Override
        public String message() {
            return "sheet \"" + sheet + "\" " + reason + " and was left out";
        }

        @Override
        public String remedy() {
            return "show it when it is part of the framework";
        }
    }

    // ---- reader

    record NothingRecognised(Location where, String reason) implements Error {
        @Override
        public String message() {
            return "no career framework was recognised: " + reason;
        }

        @Override
        public String remedy() {
            return "see what was looked at with levelpress explain, and say in levelpress.yml how it is written";
        }
    }

    record LevelWithoutTitle(Location where, String used) implements Warning {
        @Override
        public String message() {
            return "the level has no title; \"" + used + "\" is used";
        }

        @Override
        public String remedy() {
            return "add a title to the front matter";
        }
    }

    record LevelWithoutAreas(Location where, String level) implements Warning {
        @Override
        public String message() {
            return "level \"" + level + "\" describes no areas";
        }

        @Override
        public String remedy() {
            return "add a table with the columns Area and Description";
        }
    }

    record LevelLeftOut(Location where, String reason) implements Error {
        @Override
        public String message() {
            return "looks like a level but was left out: " + reason;
        }

        @Override
        public String remedy() {
            return "name the craft in the front matter as parent";
        }
    }

    record Placeholder(Location where, String area, String text) implements Warning {
        @Override
        public String message() {
            return "area \"" + area + "\" is a placeholder (" + (text.isBlank() ? "empty" : oneLine(text)) + ")";
        }

        @Override
        public String remedy() {
            return "describe it or remove it";
        }
    }

    /** @param what is still to be written, such as {@code the summary of level "Level 3"} */
    record Unwritten(Location where, String what, String text) implements Warning {
        @Override
        public String message() {
            return what + " is a placeholder (" + oneLine(text) + ")";
        }

        @Override
        public String remedy() {
            return "write it or remove it";
        }
    }

    record MissingArea(Location where, String level, String area) implements Warning {
        @Override
        public String message() {
            return "level \"" + level + "\" lacks area \"" + area + "\", which its craft has";
        }

        @Override
        public String remedy() {
            return "describe it there, or take it out of the others";
        }
    }

    record RepeatedArea(Location where, String level, String area) implements Warning {
        @Override
        public String message() {
            return "level \"" + level + "\" describes area \"" + area + "\" more than once; the texts were joined";
        }

        @Override
        public String remedy() {
            return "say it once";
        }
    }

    record AreaWithoutDescription(Location where, String area) implements Warning {
        @Override
        public String message() {
            return "area \"" + area + "\" is not described by its craft";
        }

        @Override
        public String remedy() {
            return "describe it where the craft's other areas are described";
        }
    }

    /** @param others how many further links of the framework lead there too */
    record DeadLink(Location where, String target, int others) implements Warning {
        @Override
        public String message() {
            String more = others == 0 ? "" : others == 1 ? " (and 1 other link)" : " (and " + others + " other links)";
            return "link \"" + target + "\" leads to no page of the source" + more;
        }

        @Override
        public String remedy() {
            return "correct the link or add the page";
        }
    }

    record DeadAnchor(Location where, String target) implements Warning {
        @Override
        public String message() {
            return "link \"" + target + "\" leads to a heading its page does not have";
        }

        @Override
        public String remedy() {
            return "correct the part after # or add the heading";
        }
    }

    record DuplicatePermalink(Location where, String permalink, Location first) implements Error {
        @Override
        public String message() {
            return "permalink \"" + permalink + "\" is already that of " + first;
        }

        @Override
        public String remedy() {
            return "give each page its own";
        }
    }

    record DuplicateTitle(Location where, String title, Location first) implements Warning {
        @Override
        public String message() {
            return "title \"" + title + "\" is already that of " + first;
        }

        @Override
        public String remedy() {
            return "give each level of a craft its own title";
        }
    }

    record InheritedFromNowhere(Location where, String area, String text) implements Warning {
        @Override
        public String message() {
            return "area \"" + area + "\" points to another level (" + text
                    + ") that is not found or does not describe it";
        }

        @Override
        public String remedy() {
            return "name a level of the same craft as its page is titled";
        }
    }

    // ---- reader: frameworks written as YAML

    /** @param limit with its unit */
    record LongText(Location where, String limit) implements Warning {
        @Override
        public String message() {
            return "the text is longer than " + limit + " and stands as it is written, without its Markdown";
        }

        @Override
        public String remedy() {
            return "make several texts of it";
        }
    }

    record DeclaredLevels(Location where, int declared, int found) implements Warning {
        @Override
        public String message() {
            return "\"levels\" says " + declared + ", and " + found + " are described";
        }

        @Override
        public String remedy() {
            return "correct the number, or describe the levels that are missing";
        }
    }

    /** @param known what could have been meant, the most similar first */
    record UnknownName(Location where, String key, String name, List<String> known) implements Error {
        public UnknownName {
            known = List.copyOf(known);
        }

        @Override
        public String message() {
            return "\"" + key + "\" names \"" + name + "\", which is not there; the text was left out";
        }

        @Override
        public String remedy() {
            return known.isEmpty() ? "add it" : "write one of " + String.join(", ", known) + ", or add it";
        }
    }

    /** @param known the keys that may stand there, the most similar first */
    record UnknownKey(Location where, String key, List<String> known) implements Error {
        public UnknownKey {
            known = List.copyOf(known);
        }

        @Override
        public String message() {
            return "there is no key \"" + key + "\" here; what it says was left out";
        }

        @Override
        public String remedy() {
            return "did you mean " + known.getFirst() + "? Known are " + String.join(", ", known);
        }
    }

    /** @param what is wrong, as a clause */
    record WrongValue(Location where, String what, String instead) implements Error {
        @Override
        public String message() {
            return what;
        }

        @Override
        public String remedy() {
            return instead;
        }
    }

    // ---- lists of people

    /** @param reason ends the sentence "it ..." */
    record UnusableList(Location where, String reason, String instead) implements Error {
        @Override
        public String message() {
            return "the list of people cannot be used: it " + reason;
        }

        @Override
        public String remedy() {
            return instead;
        }
    }

    /** @param role what no column says, such as {@code level} */
    record MissingColumn(Location where, String role, List<String> headers) implements Error {
        public MissingColumn {
            headers = List.copyOf(headers);
        }

        @Override
        public String message() {
            return "no column says each person's " + role + "; there are "
                    + String.join(", ", headers.stream().map(Shown::of).toList());
        }

        @Override
        public String remedy() {
            return "say which one it is with --column \"" + role + "=ITS NAME\", or add it";
        }
    }

    record RepeatedColumn(Location where, String role, String header) implements Error {
        @Override
        public String message() {
            return "more than one column is named \"" + Shown.of(header) + "\"";
        }

        @Override
        public String remedy() {
            return "give each its own name, and say which one is the " + role + " with --column \"" + role
                    + "=ITS NAME\"";
        }
    }

    /** @param row 1-based, that of the names of columns included */
    record RaggedRow(Location where, int row, int cells, int columns) implements Error {
        @Override
        public String message() {
            return "row " + row + " has " + cells + (cells == 1 ? " cell" : " cells") + ", and there are " + columns
                    + " columns";
        }

        @Override
        public String remedy() {
            return "put a text that holds the delimiter in quotes, and give every row as many cells";
        }
    }

    /** @param column its name */
    record FormulaInList(Location where, int row, String column) implements Error {
        @Override
        public String message() {
            return cell(row, column) + " is a formula";
        }

        @Override
        public String remedy() {
            return "put its value there";
        }
    }

    record MissingInList(Location where, int row, String column) implements Error {
        @Override
        public String message() {
            return cell(row, column) + " is empty";
        }

        @Override
        public String remedy() {
            return "fill it in, or remove the row";
        }
    }

    /**
     * @param what it should name, such as {@code level}
     * @param known what could have been meant, the most similar first
     */
    record UnknownInList(Location where, int row, String column, String what, String written, List<String> known)
            implements Error {

        private static final int MOST = 3;

        public UnknownInList {
            known = List.copyOf(known);
        }

        @Override
        public String message() {
            return cell(row, column) + ": there is no " + what + " \"" + Shown.of(written) + "\"";
        }

        @Override
        public String remedy() {
            return known.isEmpty()
                    ? "correct it"
                    : "did you mean "
                            + String.join(
                                    " or ",
                                    known.stream().limit(MOST).map(Shown::of).toList()) + "?";
        }
    }

    /** @param matches all that it can mean */
    record AmbiguousInList(Location where, int row, String column, String what, String written, List<String> matches)
            implements Error {
        public AmbiguousInList {
            matches = List.copyOf(matches);
        }

        @Override
        public String message() {
            return cell(row, column) + ": more than one " + what + " is called \"" + Shown.of(written) + "\"";
        }

        @Override
        public String remedy() {
            return "write its id: " + String.join(" or ", matches);
        }
    }

    /** @param first the row that has it already */
    record RepeatedPerson(Location where, int row, String column, String id, int first) implements Error {
        @Override
        public String message() {
            return cell(row, column) + ": \"" + Shown.of(id) + "\" is already the person of row " + first;
        }

        @Override
        public String remedy() {
            return "remove one of the two, or give each person an id of their own";
        }
    }

    record PersonWithoutManager(Location where, int row, String name) implements Warning {
        @Override
        public String message() {
            return "row " + row + ": no manager is given for " + Shown.of(name);
        }

        @Override
        public String remedy() {
            return "add one; the form goes to a folder of its own";
        }
    }

    private static String cell(int row, String column) {
        return "row " + row + ", column \"" + Shown.of(column) + "\"";
    }

    // ---- documents

    /** @param characters each as it is and as its code point, such as {@code "ع" (U+0639)} */
    record UnsettableText(Location where, String script, List<String> characters) implements Error {
        public UnsettableText {
            characters = List.copyOf(characters);
        }

        @Override
        public String message() {
            return script + " text cannot be set in print yet: " + String.join(", ", characters);
        }

        @Override
        public String remedy() {
            return "write it in another script, or use the Word or HTML document";
        }
    }

    // ---- templates

    record MissingTemplate(Location where) implements Error {
        @Override
        public String message() {
            return "the template is missing";
        }

        @Override
        public String remedy() {
            return "write the built-in ones to a folder with: levelpress templates --export DIR";
        }
    }

    /** @param column 1-based; 0 where it is unknown */
    record BrokenTemplate(Location where, int column, String reason) implements Error {
        @Override
        public String message() {
            return (column == 0 ? "" : "column " + column + ": ") + "the template cannot be used: " + reason;
        }

        @Override
        public String remedy() {
            return "correct the template";
        }
    }

    /**
     * @param control which one, in words
     * @param known tags, the most similar first
     */
    record UnknownTag(Location where, String control, String tag, List<String> known) implements Error {
        public UnknownTag {
            known = List.copyOf(known);
        }

        @Override
        public String message() {
            return control + " has a tag that means nothing";
        }

        @Override
        public String remedy() {
            return "use one such as " + String.join(", ", known.subList(0, Math.min(3, known.size())))
                    + "; docs/word-templates.md has all";
        }
    }

    /**
     * @param control which one, in words
     * @param reason what is wrong with its place, as what is said of it
     */
    record MisplacedTag(Location where, String control, String reason) implements Error {
        @Override
        public String message() {
            return control + " " + reason;
        }

        @Override
        public String remedy() {
            return "move it";
        }
    }

    /**
     * @param control which one, in words
     * @param suggested a tag it could have
     */
    record ControlWithoutTag(Location where, String control, String suggested) implements Warning {
        @Override
        public String message() {
            return control + " has no tag, so that nobody reads what is written into it";
        }

        @Override
        public String remedy() {
            return "give it one such as " + suggested + " (Developer tab, Properties)";
        }
    }

    /** @param control which one, in words */
    record AskedInTwoWays(Location where, String control, String tag) implements Warning {
        @Override
        public String message() {
            return control + " has the tag \"" + tag + "\" of another one that is not of the same kind";
        }

        @Override
        public String remedy() {
            return "make both of the same kind, such as lists of the same choices, or give it a tag of its own";
        }
    }

    /** @param control which one, in words */
    record NothingToChoose(Location where, String control) implements Warning {
        @Override
        public String message() {
            return control + " is a list without choices";
        }

        @Override
        public String remedy() {
            return "add its choices (Developer tab, Properties)";
        }
    }

    record NothingAsked(Location where) implements Warning {
        @Override
        public String message() {
            return "the template has no control to fill in";
        }

        @Override
        public String remedy() {
            return "give controls tags such as in:period or, inside each:area, in:area.rating";
        }
    }

    // ---- forms that come back

    record UnknownForm(Location where) implements Warning {
        @Override
        public String message() {
            return "is no form that can be read, and was left out";
        }

        @Override
        public String remedy() {
            return "send the form itself, or leave the file out";
        }
    }

    /** @param reason ends the sentence "it ..." */
    record UnreadableForm(Location where, String reason) implements Error {
        @Override
        public String message() {
            return "was not read: it " + reason;
        }

        @Override
        public String remedy() {
            return "ask for the form again";
        }
    }

    /**
     * @param area id of an area; empty for questions that are asked once
     * @param values what stands in different places of the form, the one that was used first
     */
    record ConflictingAnswers(Location where, String area, String question, List<String> values) implements Error {
        public ConflictingAnswers {
            values = List.copyOf(values);
        }

        @Override
        public String message() {
            return "\"" + question + "\"" + (area.isEmpty() ? "" : " of " + area)
                    + " is answered differently in two places: "
                    + String.join(
                            " / ",
                            values.stream()
                                    .map(each -> "\"" + oneLine(each) + "\"")
                                    .toList());
        }

        @Override
        public String remedy() {
            return "the first was used; ask which holds";
        }
    }

    /** @param expected such as {@code one of 1, 2, 3} */
    record OddAnswer(Location where, String area, String question, String value, String expected) implements Error {
        @Override
        public String message() {
            return "\"" + question + "\"" + (area.isEmpty() ? "" : " of " + area) + " is \"" + oneLine(value)
                    + "\" and not " + expected;
        }

        @Override
        public String remedy() {
            return "ask what was meant";
        }
    }

    /** @param level craft and level as the form says; empty when it does not */
    record FormOfUnknownLevel(Location where, String level) implements Error {
        @Override
        public String message() {
            return level.isEmpty()
                    ? "does not say which level it is about"
                    : "is about " + level + ", which the framework does not have";
        }

        @Override
        public String remedy() {
            return level.isEmpty() ? "see by the text of the form" : "collect with the framework it was made of";
        }
    }

    /** @param level craft and level */
    record LevelFromTitle(Location where, String level) implements Warning {
        @Override
        public String message() {
            return "does not say what it was made for; by its title it is about " + level;
        }

        @Override
        public String remedy() {
            return "see that it is, and that the expectations in it are today's";
        }
    }

    record OlderFramework(Location where, String version, String today) implements Error {
        @Override
        public String message() {
            return "was made of another version of the framework (" + version + "; today it is " + today
                    + "), in which the level says something else";
        }

        @Override
        public String remedy() {
            return "see whether the answers still hold, or collect with that version";
        }
    }

    record EditedExpectation(Location where, String area) implements Error {
        @Override
        public String message() {
            return "the expectation of \"" + area + "\" is not the framework's: it was edited in the form";
        }

        @Override
        public String remedy() {
            return "compare it with the profile of the level";
        }
    }

    record OtherPeriod(Location where, String period, String wanted) implements Error {
        @Override
        public String message() {
            return (period.isEmpty() ? "says no period" : "is of the period \"" + oneLine(period) + "\"")
                    + ", not of \"" + wanted + "\"";
        }

        @Override
        public String remedy() {
            return "leave it out, or collect its period on its own";
        }
    }

    /** @param person id of whom the form was made for; @param other the name in the forms before */
    record OtherPerson(Location where, String person, String name, String other) implements Error {
        @Override
        public String message() {
            return "was made for " + person + " but names \"" + oneLine(name) + "\", where another form of " + person
                    + " names \"" + oneLine(other) + "\"";
        }

        @Override
        public String remedy() {
            return "ask whom it is about";
        }
    }

    /** @param first the file with the other form */
    record RepeatedForm(Location where, String first) implements Error {
        @Override
        public String message() {
            return "is about the same person, level and period as " + first + ", with other answers; both are there";
        }

        @Override
        public String remedy() {
            return "ask which holds and leave the other out";
        }
    }

    record CopiedForm(Location where, String first) implements Warning {
        @Override
        public String message() {
            return "says the same as " + first + " and was left out";
        }

        @Override
        public String remedy() {
            return "remove one of them";
        }
    }

    /** @param questions as area and name, such as {@code automation selfRating} */
    record UnansweredQuestions(Location where, List<String> questions) implements Warning {
        private static final int SHOWN = 5;

        public UnansweredQuestions {
            questions = List.copyOf(questions);
        }

        @Override
        public String message() {
            String shown = String.join(", ", questions.stream().limit(SHOWN).toList());
            int more = questions.size() - SHOWN;
            return questions.size() + (questions.size() == 1 ? " question has" : " questions have") + " no answer: "
                    + shown + (more > 0 ? " and " + more + " more" : "");
        }

        @Override
        public String remedy() {
            return "ask for what is missing";
        }
    }

    // ---- postings: what a recruiter adds

    /** A problem of one field of what somebody filled in. */
    sealed interface OfField extends Problem {

        /** The field's name, such as {@code pay.min}. */
        String field();
    }

    record UnreadableOffer(Location where, String reason) implements Error {
        @Override
        public String message() {
            return "is not an offer: " + oneLine(reason);
        }

        @Override
        public String remedy() {
            return "write a JSON object with the fields of docs/postings.md";
        }
    }

    record UnknownOfferField(Location where, String field, List<String> known) implements Error, OfField {
        public UnknownOfferField {
            known = List.copyOf(known);
        }

        @Override
        public String message() {
            return "there is no field \"" + Shown.of(field) + "\"";
        }

        @Override
        public String remedy() {
            String last = field.substring(field.lastIndexOf('.') + 1);
            return "write " + Similar.sorted(last, known).getFirst() + ", or another of " + String.join(", ", known);
        }
    }

    /** @param expected what it should be, such as {@code an amount} */
    record BadOfferValue(Location where, String field, String value, String expected, String remedy)
            implements Error, OfField {
        @Override
        public String message() {
            return field
                    + (value.isEmpty() ? " is missing and should be " : " \"" + Shown.of(value) + "\" is not ")
                    + expected;
        }
    }

    record OfferTextTooLong(Location where, String field, int length, int limit) implements Error, OfField {
        @Override
        public String message() {
            return field + " has " + length + " characters, over the limit of " + limit;
        }

        @Override
        public String remedy() {
            return "shorten it";
        }
    }

    record TooManyOfferValues(Location where, String field, int count, int limit) implements Error, OfField {
        @Override
        public String message() {
            return field + " has " + count + " values, over the limit of " + limit;
        }

        @Override
        public String remedy() {
            return "leave some out";
        }
    }

    record RemovedCharacters(Location where, String field, int count) implements Warning, OfField {
        @Override
        public String message() {
            return field + " had " + count + (count == 1 ? " character" : " characters")
                    + " that cannot be printed or seen; " + (count == 1 ? "it was" : "they were") + " left out";
        }

        @Override
        public String remedy() {
            return "see that it reads as meant";
        }
    }

    record PayRangeReversed(Location where, String field, String min, String max) implements Error, OfField {
        @Override
        public String message() {
            return field + " (" + min + ") is more than the largest amount (" + max + ")";
        }

        @Override
        public String remedy() {
            return "write the smaller amount as min";
        }
    }

    record UnknownCurrency(Location where, String field, String value) implements Error, OfField {
        @Override
        public String message() {
            return field + (value.isEmpty() ? " is missing" : " \"" + Shown.of(value) + "\" is no currency in use");
        }

        @Override
        public String remedy() {
            return "write the three letters of ISO 4217, such as EUR or USD";
        }
    }

    record ClosingDatePast(Location where, String field, LocalDate date, LocalDate today) implements Error, OfField {
        @Override
        public String message() {
            return field + " " + date + " is past; today is " + today;
        }

        @Override
        public String remedy() {
            return "write a day to come, or leave it out";
        }
    }

    record ClosesBeforePosted(Location where, String field, LocalDate date, LocalDate posted)
            implements Error, OfField {
        @Override
        public String message() {
            return field + " " + date + " is before the posting's own date, " + posted;
        }

        @Override
        public String remedy() {
            return "write a later day, or an earlier one at posted";
        }
    }

    record NoPayRange(Location where, String field) implements Warning, OfField {
        @Override
        public String message() {
            return "the posting says no pay; in the EU, applicants are to know the initial pay or its range before the"
                    + " interview (Directive (EU) 2023/970, article 5, to be national law since 7 June 2026), and"
                    + " several US states want it in the posting";
        }

        @Override
        public String remedy() {
            return "say pay.min, pay.max, pay.currency and pay.period";
        }
    }

    /** A field without which search engines do not list a posting. */
    record IncompleteListing(Location where, String field) implements Warning, OfField {
        @Override
        public String message() {
            return field + " is missing, so that the page has no data for search engines";
        }

        @Override
        public String remedy() {
            return "fill it in before the page is published";
        }
    }

    record NoWayToApply(Location where, String field) implements Warning, OfField {
        @Override
        public String message() {
            return "the posting does not say how to apply";
        }

        @Override
        public String remedy() {
            return "fill in apply: a web address, an e-mail address or words";
        }
    }

    record UnknownOfferArea(Location where, String field, String area, List<String> known) implements Error, OfField {
        public UnknownOfferArea {
            known = List.copyOf(known);
        }

        @Override
        public String message() {
            return field + ": the level has no area \"" + Shown.of(area) + "\"";
        }

        @Override
        public String remedy() {
            return known.isEmpty()
                    ? "leave areas empty: the level has none"
                    : "write " + Similar.sorted(area, known).getFirst() + ", or another of " + String.join(", ", known);
        }
    }

    /** An area that a posting leaves out because nothing is written there. */
    record PostingWithoutArea(Location where, String area) implements Warning {
        @Override
        public String message() {
            return "area \"" + area + "\" is still to be described and not in the posting";
        }

        @Override
        public String remedy() {
            return "describe it, or leave it out of the chosen areas";
        }
    }

    record NothingToPost(Location where, String level) implements Error {
        @Override
        public String message() {
            return "level \"" + level + "\" says nothing that a posting could say";
        }

        @Override
        public String remedy() {
            return "describe the level, or choose areas that are described";
        }
    }

    /** @param text which one, such as {@code the summary} */
    record VoiceAsWritten(Location where, String text, String reason) implements Warning {
        @Override
        public String message() {
            return text + " stays as written, not in the second person: " + oneLine(reason);
        }

        @Override
        public String remedy() {
            return "rewrite it by hand in the Word document, or post all texts as written";
        }
    }

    /**
     * A word that keeps people from applying.
     *
     * @param text which one it stands in, such as {@code area "Delivery"}
     * @param around the words around it
     */
    record PointedWord(Location where, String text, String word, String around, String reason, String remedy)
            implements Warning {
        @Override
        public String message() {
            return text + " says \"" + Shown.of(word) + "\" (" + Shown.of(around) + "): " + reason;
        }
    }
}
