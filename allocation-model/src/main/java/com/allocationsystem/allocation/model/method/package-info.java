/** The allocation methods a trader can choose, each with its parameters. */
package com.allocationsystem.allocation.model.method;
