package dev.levelpress.review.word;

import dev.levelpress.review.word.Body.Paragraph;
import dev.levelpress.review.word.Body.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell or paragraph asks, and the words around the answers.
 *
 * @param questions in their order
 * @param pattern with a group for each answer
 * @param hasWords whether it says anything but the answers
 */
record SlotContent(List<Question> questions, Pattern pattern, boolean hasWords) {

    private static final int LONGEST = 200_000;
    private static final int LONGEST_OF_SEVERAL = 5_000;

    /**
     * @param name of the question
     * @param perArea whether it is asked for each area
     * @param prompt what is shown while there is no answer
     */
    record Question(String name, boolean perArea, String prompt) {}

    SlotContent {
        questions = List.copyOf(questions);
    }

    /** Empty when no control of ours is there. */
    static Optional<SlotContent> of(List<Paragraph> paragraphs, List<Control> controls) {
        List<Question> questions = new ArrayList<>();
        StringBuilder pattern = new StringBuilder("\\s*+");
        StringBuilder words = new StringBuilder();
        int last = Body.NO_CONTROL;
        for (Paragraph paragraph : paragraphs) {
            for (Piece piece : paragraph.pieces()) {
                Optional<Question> question =
                        piece.control() == Body.NO_CONTROL ? Optional.empty() : question(controls.get(piece.control()));
                if (question.isEmpty()) {
                    words.append(piece.text());
                } else if (piece.control() != last) {
                    pattern.append(literal(words)).append("(.*?)");
                    words.setLength(0);
                    questions.add(question.get());
                }
                last = piece.control();
            }
            words.append('\n');
        }
        boolean hasWords =
                !pattern.toString().equals("\\s*+(.*?)") || !words.toString().isBlank();
        pattern.append(literal(words));
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SlotContent(questions, Pattern.compile(pattern.toString(), Pattern.DOTALL), hasWords));
    }

    private static Optional<Question> question(Control control) {
        String prompt = control.prompting() ? control.text() : "";
        return Binding.of(control.xpath()).map(each -> new Question(each.question(), each.area() > 0, prompt));
    }

    private static String literal(CharSequence words) {
        StringBuilder literal = new StringBuilder();
        for (String word : words.toString().strip().split("[\\s\u00A0]+")) {
            if (!word.isEmpty()) {
                literal.append(Pattern.quote(word)).append("[\\s\u00A0]*+");
            }
        }
        return literal.toString();
    }

    /** Whether a text is short enough to look for the words in it: with several answers, any of them can hold any. */
    private boolean isSearchable(String text) {
        return text.length() <= (questions.size() == 1 ? LONGEST : LONGEST_OF_SEVERAL);
    }

    /** The answers in their order, empty where only the prompt is there; nothing when the words are others. */
    List<String> answers(String text) {
        Matcher matcher = pattern.matcher(text);
        List<String> answers = new ArrayList<>();
        if (isSearchable(text) && matcher.matches()) {
            for (Question question : questions) {
                String answer = matcher.group(answers.size() + 1).strip();
                boolean prompt = Spacing.oneLine(answer).equals(Spacing.oneLine(question.prompt()));
                answers.add(prompt ? "" : answer);
            }
        }
        return answers;
    }
}
