/** Work that is repeated at a fixed delay. */
package com.allocationsystem.edge.timer;
