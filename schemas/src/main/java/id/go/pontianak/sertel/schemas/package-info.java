/** The contract of the mesh as code: events, topics, services, and the SOP as data. */
@NullMarked
package id.go.pontianak.sertel.schemas;

import org.jspecify.annotations.NullMarked;
