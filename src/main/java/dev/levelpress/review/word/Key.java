package dev.levelpress.review.word;

/**
 * What an answer answers.
 *
 * @param area id of the area it is about; empty for questions that are asked once
 * @param question name of the question
 */
public record Key(String area, String question) {}
