package com.allocationsystem.allocation.adapter.in.rest.line;

import com.allocationsystem.allocation.adapter.in.rest.preview.AnswerParts;
import com.allocationsystem.allocation.adapter.in.rest.preview.LineResponse;
import com.allocationsystem.allocation.domain.preview.LinePage;
import com.allocationsystem.allocation.engine.plan.LineFigures;
import com.allocationsystem.edge.paging.PageQuery;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of the lines of a split.
 *
 * @param lines in the order asked for
 */
record LinePageResponse(
        List<LineResponse> lines,

        @Schema(description = "Lines that the query takes, on all pages")
        int total,

        @Schema(nullable = true, description = "Cursor of the next page; null on the last")
        String nextCursor) {

    static LinePageResponse from(LinePage page, LineFigures figures, AnswerParts parts) {
        return new LinePageResponse(
                page.lines().stream()
                        .map(line -> LineResponse.from(line, figures, parts))
                        .toList(),
                page.total(),
                page.next() == null ? null : PageQuery.cursorAfter(page.next().toString()));
    }
}
