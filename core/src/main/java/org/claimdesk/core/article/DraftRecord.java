package org.claimdesk.core.article;

import org.claimdesk.core.problem.WithProblems;

/**
 * One record of an input file, good or not.
 *
 * @param file the file's name as it was given
 * @param record the record's number in the file, from 1
 */
public record DraftRecord(String file, int record, WithProblems<ArticleDraft> draft) {}
