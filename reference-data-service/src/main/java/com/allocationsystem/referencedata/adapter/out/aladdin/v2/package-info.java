/** Positions and cash by Aladdin's PositionsAPI v2 and CashLadderAPI v2, in bulk calls. */
package com.allocationsystem.referencedata.adapter.out.aladdin.v2;
