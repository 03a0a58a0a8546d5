package com.allocationsystem.allocation.adapter.in.rest.capacity;

import com.allocationsystem.allocation.adapter.in.rest.preview.ConstraintsResponse;
import com.allocationsystem.allocation.application.port.in.preview.FindRoomUseCase;
import com.allocationsystem.allocation.engine.limit.Room;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the chosen accounts could take or give, before any split.
 *
 * @param settlementDates every date on which the order may settle, earliest first
 * @param together all accounts, each once
 */
record RoomResponse(
        LocalDate businessDate,
        LocalDate settlementDate,
        List<LocalDate> settlementDates,
        ConstraintsResponse constraints,
        RoomPart together,
        List<RoomPart> portfolioGroups) {

    /**
     * One group, or all.
     *
     * @param groupId null for all together
     * @param availableCash at the settlement date, overdrafts left out
     * @param room most par that cash, holdings, rules, denominations and the firm's limit of one order allow
     */
    record RoomPart(
            @Schema(nullable = true) String groupId,
            int accountCount,
            int accountsWithRoom,
            BigDecimal availableCash,
            long room) {

        static RoomPart from(Room.Part part) {
            return new RoomPart(
                    part.groupId(), part.accounts(), part.accountsWithRoom(), part.availableCash(), part.roomPar());
        }
    }

    static RoomResponse from(FindRoomUseCase.Answer answer) {
        return new RoomResponse(
                answer.businessDate(),
                answer.settlementDate(),
                answer.settlementDates(),
                ConstraintsResponse.from(answer.constraints()),
                RoomPart.from(answer.room().together()),
                answer.room().groups().stream().map(RoomPart::from).toList());
    }
}
