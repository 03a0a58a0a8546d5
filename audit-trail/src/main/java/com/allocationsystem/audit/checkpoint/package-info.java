/** Signed checkpoints: what a chain held at a moment, in a form that stays outside its database and is checked offline. */
package com.allocationsystem.audit.checkpoint;
