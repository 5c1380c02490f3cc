/** Between the mesh's events and the domain. */
@NullMarked
package id.go.pontianak.sertel.notification.messaging;

import org.jspecify.annotations.NullMarked;
