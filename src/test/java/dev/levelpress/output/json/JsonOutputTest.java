package dev.levelpress.output.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Look;
import dev.levelpress.document.Masthead;
import dev.levelpress.document.Note;
import dev.levelpress.document.Profile;
import dev.levelpress.framework.Area;
import dev.levelpress.framework.Block;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Expectation.State;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.framework.Origin;
import dev.levelpress.framework.Revision;
import dev.levelpress.framework.RichText;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The documented forms, to the byte. */
class JsonOutputTest {

    private static final Origin HERE = new Origin("l1.md", 1);
    private final JsonOutput json = new JsonOutput();

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Expectation expectation(State state, RichText text) {
        return new Expectation("a", "Ä “A”", state, text, Optional.empty(), HERE);
    }

    @Test
    void theModelIsPrintedInItsDocumentedForm() {
        RichText list = new RichText(List.of(
                RichText.of("Do:").blocks().getFirst(),
                new Block.Items(0, List.of(RichText.of("one"), RichText.of("two")))));
        Level level = new Level(
                "l1",
                "L1",
                "Level 1",
                RichText.EMPTY,
                List.of(
                        expectation(State.WRITTEN, list),
                        expectation(State.PLACEHOLDER, RichText.of("TODO")),
                        expectation(State.PLACEHOLDER, RichText.EMPTY)),
                List.of(),
                Optional.empty(),
                HERE);
        Craft craft = new Craft(
                "c",
                "C",
                RichText.EMPTY,
                List.of(new Area("a", "A", RichText.EMPTY, HERE)),
                List.of(level),
                Optional.empty(),
                HERE);
        Revision revision = new Revision(Optional.empty(), "0123456789ab", Optional.empty());
        assertEquals("""
                {
                  "frameworks" : [
                    {
                      "name" : "F",
                      "commit" : null,
                      "crafts" : [
                        {
                          "id" : "c",
                          "name" : "C",
                          "areas" : [
                            {
                              "id" : "a",
                              "name" : "A"
                            }
                          ],
                          "levels" : [
                            {
                              "id" : "l1",
                              "label" : "L1",
                              "title" : "Level 1",
                              "summary" : "",
                              "expectations" : [
                                {
                                  "area" : "a",
                                  "areaName" : "Ä “A”",
                                  "state" : "written",
                                  "text" : "Do:\\n\\n- one\\n- two"
                                },
                                {
                                  "area" : "a",
                                  "areaName" : "Ä “A”",
                                  "state" : "placeholder",
                                  "text" : "TODO"
                                }
                              ]
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """, text(json.frameworks(List.of(new Framework("F", "en", revision, List.of(craft))))));
    }

    @Test
    void aProfileSaysWhatIsPrinted() {
        Masthead masthead = new Masthead("F", "c", "C", "l1", "L1", "Level 1", "1.0", "", "", "en");
        Profile profile = new Profile(
                masthead,
                RichText.of("Sum."),
                List.of(
                        new AreaRow("a", "A", true, true, "", RichText.EMPTY),
                        new AreaRow("b", "B", false, false, "L0", RichText.of("x"))),
                List.of(new Note("section-1", "Notes", RichText.of("n"))),
                List.of(new Note("a", "A", RichText.of("About."))),
                true,
                Look.defaults());
        assertEquals("""
                {
                  "framework" : "F",
                  "version" : "1.0",
                  "date" : null,
                  "language" : "en",
                  "draft" : true,
                  "craft" : {
                    "id" : "c",
                    "name" : "C",
                    "areas" : [
                      {
                        "id" : "a",
                        "name" : "A",
                        "description" : "About."
                      }
                    ]
                  },
                  "level" : {
                    "id" : "l1",
                    "label" : "L1",
                    "title" : "Level 1",
                    "summary" : "Sum.",
                    "expectations" : [
                      {
                        "area" : "a",
                        "areaName" : "A",
                        "state" : "placeholder",
                        "inheritedFrom" : null,
                        "text" : ""
                      },
                      {
                        "area" : "b",
                        "areaName" : "B",
                        "state" : "inherited",
                        "inheritedFrom" : "L0",
                        "text" : "x"
                      }
                    ],
                    "sections" : [
                      {
                        "name" : "Notes",
                        "text" : "n"
                      }
                    ]
                  }
                }
                """, text(json.profile(profile)));
    }

    @Test
    void problemsAreCountedAndPlaced() {
        assertEquals(
                """
                {
                  "errors" : 0,
                  "warnings" : 1,
                  "problems" : [
                    {
                      "file" : "l1.md",
                      "line" : 22,
                      "severity" : "warning",
                      "code" : "placeholder",
                      "message" : "area \\"A\\" is a placeholder (TODO)",
                      "remedy" : "describe it or remove it"
                    }
                  ]
                }
                """, text(json.problems(List.of(new Problem.Placeholder(new Location("l1.md", 22), "A", "TODO")))));
    }
}
