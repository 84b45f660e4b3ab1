// Which files a form offers to choose.
export const SCAN = ".pdf,.jpg,.jpeg,.png";
export const EDITED = ".docx,.pdf";
