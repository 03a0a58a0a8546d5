/** Lists, details, replays. */
package com.allocationsystem.allocation.adapter.in.rest.read;
