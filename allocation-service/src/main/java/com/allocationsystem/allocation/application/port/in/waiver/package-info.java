/** Use cases of waivers: grant, revoke, list. */
package com.allocationsystem.allocation.application.port.in.waiver;
