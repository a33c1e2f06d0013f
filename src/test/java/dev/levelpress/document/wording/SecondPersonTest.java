package dev.levelpress.document.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondPersonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I deliver. | You deliver.
        Each week I am on call, and so is my team. | Each week you are on call, and so is your team.
        When I was new, I'd ask; now I’m asked. | When you were new, you'd ask; now you’re asked.
        People come to me, and I change my mind when theirs is better. | People come to you, and you change your mind when theirs is better.
        I teach myself. Others learn from me and mine. | You teach yourself. Others learn from you and yours.
        My proposals name what we give up. | Your proposals name what we give up.
        Me and my team ship it. | You and your team ship it.
        The team helps me. | The team helps you.
        Am I sure? I was. | Are you sure? You were.
        Deliver with my team. | Deliver with your team.
        I plan, and am heard, and I also am here at 9 am. | You plan, and are heard, and you also are here at 9 am.
        The plan I made was good (i.e. mine). | The plan you made was good (i.e. yours).
        My teams' work and the dog's work are mine. | Your teams' work and the dog's work are yours.
        Nothing to change here. | Nothing to change here.
        Sam is amazing; Mexico and Myanmar are countries. | Sam is amazing; Mexico and Myanmar are countries.
        """)
    void theReaderIsSpokenTo(String written, String turned) {
        SecondPerson result = SecondPerson.of(RichText.of(written));
        assertEquals(Optional.empty(), result.reason());
        assertEquals(turned, result.text().plain());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Give me an outcome and I will find out what has to be built.",
                "Bring options, and tell me early.",
                "I lead Phase I of the programme.",
                "I know Type I errors.",
                "I tune the I/O of our services.",
                "I never was on time.",
                "They say \"I deliver\" and mean it.",
                "They say “my code” and mean it.",
                "So am I.",
                "I led it and was heard.",
                "Nor was I late.",
                "They think 'I will do it' and do.",
                "\n\nOnboards new people.",
                "i deliver"
            })
    void aTextThatMayMeanSomethingElseStaysAsWritten(String written) {
        SecondPerson result = SecondPerson.of(RichText.of("I bake. " + written));
        assertEquals("I bake. " + written, result.text().plain());
        assertTrue(result.reason().isPresent());
    }

    @Test
    void formattingStaysAndCodeIsNoProse() {
        RichText text = item("I own", " my ", "and I test it.");
        assertEquals(
                item("You own", " your ", "and you test it."),
                SecondPerson.of(text).text());
    }

    private static RichText item(String strong, String plain, String emphasised) {
        List<Inline> words = List.of(
                new Inline.Strong(List.of(new Inline.Text(strong))),
                new Inline.Text(plain),
                new Inline.Code("I am my own"),
                new Inline.Break(),
                new Inline.Emphasis(List.of(new Inline.Text(emphasised))));
        RichText item = new RichText(List.of(new Block.Paragraph(words)));
        return new RichText(List.of(new Block.Items(0, List.of(item))));
    }

    @Test
    void oneUncertainSentenceLeavesTheWholeTextSoThatItSpeaksWithOneVoice() {
        RichText text = new RichText(List.of(
                new Block.Paragraph(List.of(new Inline.Text("I bake."))),
                new Block.Paragraph(List.of(new Inline.Text("Give me flour.")))));
        assertEquals(text, SecondPerson.of(text).text());
        assertEquals(
                "\"Give me\" may be an order in \"Give me flour.\"",
                SecondPerson.of(text).reason().orElseThrow());
    }
}
