/** The offline checker of a downloaded statement. */
package com.allocationsystem.checker;
